; run: @list(20) == 13300
; run: @reversed(10) == 124578
; run: @tree(200) == 86534716
; run: @ring(41, 3) == 31
; run: @growing(1000) == 2673453244
; run: @table(500) == 13100
; ModuleID = 'lists.c'
source_filename = "lists.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.node = type { i32, ptr }
%struct.entry = type { i32, i32 }

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @list(i32 noundef %0) local_unnamed_addr #0 !dbg !47 {
    #dbg_value(i32 %0, !49, !DIExpression(), !64)
    #dbg_value(ptr null, !50, !DIExpression(), !64)
    #dbg_value(i32 0, !56, !DIExpression(), !65)
  %2 = icmp sgt i32 %0, 0, !dbg !66
  br i1 %2, label %6, label %3, !dbg !68

3:                                                ; preds = %6, %1
  %4 = phi ptr [ null, %1 ], [ %10, %6 ], !dbg !64
    #dbg_value(ptr %4, !60, !DIExpression(), !69)
    #dbg_value(i32 0, !59, !DIExpression(), !64)
    #dbg_value(i32 0, !58, !DIExpression(), !64)
  %5 = icmp eq ptr %4, null, !dbg !70
  br i1 %5, label %14, label %17, !dbg !71

6:                                                ; preds = %1, %6
  %7 = phi ptr [ %10, %6 ], [ null, %1 ]
  %8 = phi i32 [ %12, %6 ], [ 0, %1 ]
    #dbg_value(ptr %7, !50, !DIExpression(), !64)
    #dbg_value(i32 %8, !56, !DIExpression(), !65)
  %9 = mul nuw nsw i32 %8, %8, !dbg !72
    #dbg_value(ptr %7, !73, !DIExpression(), !80)
    #dbg_value(i32 %9, !78, !DIExpression(), !80)
  %10 = tail call noalias noundef dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #10, !dbg !82
    #dbg_value(ptr %10, !79, !DIExpression(), !80)
  store i32 %9, ptr %10, align 4, !dbg !83, !tbaa !84
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 4, !dbg !88
  store ptr %7, ptr %11, align 4, !dbg !89, !tbaa !90
    #dbg_value(ptr %10, !50, !DIExpression(), !64)
  %12 = add nuw nsw i32 %8, 1, !dbg !91
    #dbg_value(i32 %12, !56, !DIExpression(), !65)
  %13 = icmp eq i32 %12, %0, !dbg !92
  br i1 %13, label %3, label %6, !dbg !93, !llvm.loop !94

14:                                               ; preds = %17, %3
  %15 = phi i32 [ 0, %3 ], [ %24, %17 ], !dbg !64
    #dbg_value(ptr %4, !50, !DIExpression(), !64)
  %16 = icmp eq ptr %4, null, !dbg !99
  br i1 %16, label %33, label %28, !dbg !100

17:                                               ; preds = %3, %17
  %18 = phi ptr [ %26, %17 ], [ %4, %3 ]
  %19 = phi i32 [ %22, %17 ], [ 0, %3 ]
  %20 = phi i32 [ %24, %17 ], [ 0, %3 ]
    #dbg_value(ptr %18, !60, !DIExpression(), !69)
    #dbg_value(i32 %19, !59, !DIExpression(), !64)
    #dbg_value(i32 %20, !58, !DIExpression(), !64)
  %21 = load i32, ptr %18, align 4, !dbg !101, !tbaa !84
  %22 = add nuw nsw i32 %19, 1, !dbg !103
    #dbg_value(i32 %22, !59, !DIExpression(), !64)
  %23 = mul nsw i32 %21, %22, !dbg !104
  %24 = add nsw i32 %23, %20, !dbg !105
    #dbg_value(i32 %24, !58, !DIExpression(), !64)
  %25 = getelementptr inbounds nuw i8, ptr %18, i32 4, !dbg !106
  %26 = load ptr, ptr %25, align 4, !dbg !107, !tbaa !90
    #dbg_value(ptr %26, !60, !DIExpression(), !69)
  %27 = icmp eq ptr %26, null, !dbg !108
  br i1 %27, label %14, label %17, !dbg !109, !llvm.loop !110

28:                                               ; preds = %14, %28
  %29 = phi ptr [ %31, %28 ], [ %4, %14 ]
    #dbg_value(ptr %29, !50, !DIExpression(), !64)
  %30 = getelementptr inbounds nuw i8, ptr %29, i32 4, !dbg !113
  %31 = load ptr, ptr %30, align 4, !dbg !114, !tbaa !90
    #dbg_value(ptr %31, !62, !DIExpression(), !115)
  tail call void @free(ptr noundef %29), !dbg !116
    #dbg_value(ptr %31, !50, !DIExpression(), !64)
  %32 = icmp eq ptr %31, null, !dbg !117
  br i1 %32, label %33, label %28, !dbg !118, !llvm.loop !119

33:                                               ; preds = %28, %14
  ret i32 %15, !dbg !122
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !123 void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @reversed(i32 noundef %0) local_unnamed_addr #3 !dbg !127 {
  %2 = alloca ptr, align 4, !DIAssignID !140
    #dbg_assign(i1 poison, !131, !DIExpression(), !140, ptr %2, !DIExpression(), !141)
    #dbg_value(i32 %0, !129, !DIExpression(), !141)
    #dbg_value(ptr null, !130, !DIExpression(), !141)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !142
  store ptr null, ptr %2, align 4, !dbg !143, !tbaa !144, !DIAssignID !145
    #dbg_assign(ptr null, !131, !DIExpression(), !145, ptr %2, !DIExpression(), !141)
    #dbg_value(i32 0, !132, !DIExpression(), !146)
  %3 = icmp sgt i32 %0, 0, !dbg !147
  br i1 %3, label %8, label %4, !dbg !149

4:                                                ; preds = %8, %1
  %5 = phi ptr [ null, %1 ], [ %11, %8 ], !dbg !141
  %6 = load ptr, ptr %2, align 4
    #dbg_value(ptr %5, !130, !DIExpression(), !141)
  %7 = icmp eq ptr %5, null, !dbg !150
  br i1 %7, label %15, label %18, !dbg !151

8:                                                ; preds = %1, %8
  %9 = phi ptr [ %11, %8 ], [ null, %1 ]
  %10 = phi i32 [ %13, %8 ], [ 0, %1 ]
    #dbg_value(ptr %9, !130, !DIExpression(), !141)
    #dbg_value(i32 %10, !132, !DIExpression(), !146)
    #dbg_value(ptr %9, !73, !DIExpression(), !152)
    #dbg_value(i32 %10, !78, !DIExpression(), !152)
  %11 = tail call noalias noundef dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #10, !dbg !154
    #dbg_value(ptr %11, !79, !DIExpression(), !152)
  store i32 %10, ptr %11, align 4, !dbg !155, !tbaa !84
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 4, !dbg !156
  store ptr %9, ptr %12, align 4, !dbg !157, !tbaa !90
    #dbg_value(ptr %11, !130, !DIExpression(), !141)
  %13 = add nuw nsw i32 %10, 1, !dbg !158
    #dbg_value(i32 %13, !132, !DIExpression(), !146)
  %14 = icmp eq i32 %13, %0, !dbg !159
  br i1 %14, label %4, label %8, !dbg !160, !llvm.loop !161

15:                                               ; preds = %18, %4
  %16 = phi ptr [ %6, %4 ], [ %19, %18 ]
  store ptr %16, ptr %2, align 4, !dbg !164, !DIAssignID !165
    #dbg_value(ptr %2, !136, !DIExpression(), !166)
  %17 = icmp eq ptr %16, null, !dbg !167
  br i1 %17, label %24, label %27, !dbg !168

18:                                               ; preds = %4, %18
  %19 = phi ptr [ %22, %18 ], [ %5, %4 ]
  %20 = phi ptr [ %19, %18 ], [ %6, %4 ]
    #dbg_value(ptr %19, !130, !DIExpression(), !141)
  %21 = getelementptr inbounds nuw i8, ptr %19, i32 4, !dbg !169
  %22 = load ptr, ptr %21, align 4, !dbg !170, !tbaa !90
    #dbg_value(ptr %22, !134, !DIExpression(), !164)
  store ptr %20, ptr %21, align 4, !dbg !171, !tbaa !90
    #dbg_assign(ptr %16, !131, !DIExpression(), !165, ptr %2, !DIExpression(), !141)
    #dbg_value(ptr %22, !130, !DIExpression(), !141)
  %23 = icmp eq ptr %22, null, !dbg !172
  br i1 %23, label %15, label %18, !dbg !173, !llvm.loop !174

24:                                               ; preds = %36, %15
  %25 = load ptr, ptr %2, align 4, !tbaa !144
    #dbg_value(i32 0, !139, !DIExpression(), !141)
  %26 = icmp eq ptr %25, null, !dbg !177
  br i1 %26, label %49, label %40, !dbg !179

27:                                               ; preds = %15, %36
  %28 = phi ptr [ %38, %36 ], [ %16, %15 ]
  %29 = phi ptr [ %37, %36 ], [ %2, %15 ]
    #dbg_value(ptr %29, !136, !DIExpression(), !166)
  %30 = load i32, ptr %28, align 4, !dbg !180, !tbaa !84
  %31 = srem i32 %30, 3, !dbg !184
  %32 = icmp eq i32 %31, 0, !dbg !185
  %33 = getelementptr inbounds nuw i8, ptr %28, i32 4, !dbg !186
  br i1 %32, label %34, label %36, !dbg !187

34:                                               ; preds = %27
  %35 = load ptr, ptr %33, align 4, !dbg !188, !tbaa !90
  store ptr %35, ptr %29, align 4, !dbg !189, !tbaa !144
  br label %36, !dbg !190

36:                                               ; preds = %27, %34
  %37 = phi ptr [ %29, %34 ], [ %33, %27 ], !dbg !166
    #dbg_value(ptr %37, !136, !DIExpression(), !166)
  %38 = load ptr, ptr %37, align 4, !dbg !191, !tbaa !144
  %39 = icmp eq ptr %38, null, !dbg !192
  br i1 %39, label %24, label %27, !dbg !193, !llvm.loop !194

40:                                               ; preds = %24, %40
  %41 = phi i32 [ %45, %40 ], [ 0, %24 ]
  %42 = phi ptr [ %47, %40 ], [ %25, %24 ]
    #dbg_value(i32 %41, !139, !DIExpression(), !141)
  %43 = mul nsw i32 %41, 10, !dbg !197
  %44 = load i32, ptr %42, align 4, !dbg !199, !tbaa !84
  %45 = add nsw i32 %44, %43, !dbg !200
    #dbg_value(i32 %45, !139, !DIExpression(), !141)
  %46 = getelementptr inbounds nuw i8, ptr %42, i32 4, !dbg !201
  %47 = load ptr, ptr %46, align 4, !dbg !202, !tbaa !90
    #dbg_assign(ptr %50, !131, !DIExpression(), !203, ptr %2, !DIExpression(), !141)
  %48 = icmp eq ptr %47, null, !dbg !204
  br i1 %48, label %49, label %40, !dbg !205, !llvm.loop !206

49:                                               ; preds = %40, %24
  %50 = phi ptr [ null, %24 ], [ %47, %40 ]
  %51 = phi i32 [ 0, %24 ], [ %45, %40 ], !dbg !141
  store ptr %50, ptr %2, align 4, !dbg !209, !DIAssignID !203
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !210
  ret i32 %51, !dbg !211
}

; Function Attrs: nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @tree(i32 noundef %0) local_unnamed_addr #3 !dbg !212 {
  %2 = alloca ptr, align 4, !DIAssignID !225
    #dbg_assign(i1 poison, !215, !DIExpression(), !225, ptr %2, !DIExpression(), !226)
    #dbg_value(i32 %0, !214, !DIExpression(), !226)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !227
  store ptr null, ptr %2, align 4, !dbg !228, !tbaa !229, !DIAssignID !231
    #dbg_assign(ptr null, !215, !DIExpression(), !231, ptr %2, !DIExpression(), !226)
    #dbg_value(i32 12345, !222, !DIExpression(), !226)
    #dbg_value(i32 0, !223, !DIExpression(), !232)
  %3 = icmp sgt i32 %0, 0, !dbg !233
  br i1 %3, label %10, label %4, !dbg !235

4:                                                ; preds = %27, %1
  %5 = load ptr, ptr %2, align 4, !dbg !236, !tbaa !229
  %6 = tail call fastcc i32 @walk(ptr noundef %5, i32 noundef 1), !dbg !237
  %7 = mul nsw i32 %6, 100, !dbg !238
  %8 = tail call fastcc i32 @height(ptr noundef %5), !dbg !239
  %9 = add nsw i32 %7, %8, !dbg !240
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !241
  ret i32 %9, !dbg !242

10:                                               ; preds = %1, %27
  %11 = phi i32 [ %30, %27 ], [ 0, %1 ]
  %12 = phi i32 [ %14, %27 ], [ 12345, %1 ]
    #dbg_value(i32 %11, !223, !DIExpression(), !232)
    #dbg_value(i32 %12, !222, !DIExpression(), !226)
  %13 = mul i32 %12, 1103515245, !dbg !243
  %14 = add i32 %13, 12345, !dbg !245
    #dbg_value(i32 %14, !222, !DIExpression(), !226)
  %15 = lshr i32 %14, 16, !dbg !246
  %16 = urem i32 %15, 1000, !dbg !247
    #dbg_value(ptr %2, !248, !DIExpression(), !255)
    #dbg_value(i32 %16, !254, !DIExpression(), !255)
  %17 = load ptr, ptr %2, align 4, !dbg !257, !tbaa !229
  %18 = icmp eq ptr %17, null, !dbg !258
  br i1 %18, label %27, label %19, !dbg !259

19:                                               ; preds = %10, %19
  %20 = phi ptr [ %25, %19 ], [ %17, %10 ]
  %21 = load i32, ptr %20, align 4, !dbg !260, !tbaa !261
  %22 = icmp slt i32 %16, %21, !dbg !263
  %23 = select i1 %22, i32 4, i32 8, !dbg !264
  %24 = getelementptr inbounds nuw i8, ptr %20, i32 %23, !dbg !264
    #dbg_value(ptr %24, !248, !DIExpression(), !255)
  %25 = load ptr, ptr %24, align 4, !dbg !257, !tbaa !229
  %26 = icmp eq ptr %25, null, !dbg !265
  br i1 %26, label %27, label %19, !dbg !266, !llvm.loop !267

27:                                               ; preds = %19, %10
  %28 = phi ptr [ %2, %10 ], [ %24, %19 ]
  %29 = tail call dereferenceable_or_null(12) ptr @calloc(i32 noundef 1, i32 noundef 12) #11, !dbg !270
  store ptr %29, ptr %28, align 4, !dbg !271, !tbaa !229
  store i32 %16, ptr %29, align 4, !dbg !272, !tbaa !261
  %30 = add nuw nsw i32 %11, 1, !dbg !273
    #dbg_value(i32 %30, !223, !DIExpression(), !232)
    #dbg_value(i32 %14, !222, !DIExpression(), !226)
  %31 = icmp eq i32 %30, %0, !dbg !274
  br i1 %31, label %4, label %10, !dbg !275, !llvm.loop !276
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @walk(ptr noundef readonly captures(address_is_null) %0, i32 noundef %1) unnamed_addr #4 !dbg !279 {
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i32 [ 0, %2 ], [ %18, %8 ]
  %5 = phi ptr [ %0, %2 ], [ %17, %8 ]
  %6 = phi i32 [ %1, %2 ], [ %11, %8 ]
    #dbg_value(ptr %5, !285, !DIExpression(), !287)
    #dbg_value(i32 %6, !286, !DIExpression(), !287)
  %7 = icmp eq ptr %5, null, !dbg !288
  br i1 %7, label %19, label %8, !dbg !289

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i8, ptr %5, i32 4, !dbg !290
  %10 = load ptr, ptr %9, align 4, !dbg !290, !tbaa !291
  %11 = add nsw i32 %6, 1, !dbg !292
  %12 = tail call fastcc i32 @walk(ptr noundef %10, i32 noundef %11), !dbg !293
  %13 = load i32, ptr %5, align 4, !dbg !294, !tbaa !261
  %14 = mul nsw i32 %13, %6, !dbg !295
  %15 = add nsw i32 %14, %12, !dbg !296
  %16 = getelementptr inbounds nuw i8, ptr %5, i32 8, !dbg !297
  %17 = load ptr, ptr %16, align 4, !dbg !297, !tbaa !298
  %18 = add nsw i32 %15, %4, !dbg !299
  br label %3, !dbg !300

19:                                               ; preds = %3
  %20 = add nsw i32 0, %4
  ret i32 %20, !dbg !301
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @height(ptr noundef readonly captures(address_is_null) %0) unnamed_addr #4 !dbg !302 {
    #dbg_value(ptr %0, !306, !DIExpression(), !309)
  %2 = icmp eq ptr %0, null, !dbg !310
  br i1 %2, label %3, label %5, !dbg !312

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %13, %5 ], [ 0, %1 ]
  ret i32 %4, !dbg !313

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4, !dbg !314
  %7 = load ptr, ptr %6, align 4, !dbg !314, !tbaa !291
  %8 = tail call fastcc i32 @height(ptr noundef %7), !dbg !315
    #dbg_value(i32 %8, !307, !DIExpression(), !309)
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 8, !dbg !316
  %10 = load ptr, ptr %9, align 4, !dbg !316, !tbaa !298
  %11 = tail call fastcc i32 @height(ptr noundef %10), !dbg !317
    #dbg_value(i32 %11, !308, !DIExpression(), !309)
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 %11), !dbg !318
  %13 = add nsw i32 %12, 1, !dbg !319
  br label %3, !dbg !313
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @ring(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !320 {
    #dbg_value(i32 %0, !324, !DIExpression(), !334)
    #dbg_value(i32 %1, !325, !DIExpression(), !334)
  %3 = shl i32 %0, 3, !dbg !335
  %4 = tail call ptr @malloc(i32 noundef %3) #10, !dbg !336
    #dbg_value(ptr %4, !326, !DIExpression(), !334)
    #dbg_value(i32 0, !327, !DIExpression(), !337)
  %5 = icmp sgt i32 %0, 0, !dbg !338
  br i1 %5, label %14, label %6, !dbg !340

6:                                                ; preds = %14, %2
  %7 = getelementptr %struct.node, ptr %4, i32 %0, !dbg !341
  %8 = getelementptr i8, ptr %7, i32 -8, !dbg !341
    #dbg_value(ptr %8, !329, !DIExpression(), !334)
  %9 = getelementptr i8, ptr %7, i32 -4, !dbg !342
  %10 = load ptr, ptr %9, align 4, !dbg !342, !tbaa !90
  %11 = icmp eq ptr %10, %8, !dbg !343
  br i1 %11, label %39, label %12, !dbg !344

12:                                               ; preds = %6
  %13 = icmp sgt i32 %1, 1
  br label %23, !dbg !344

14:                                               ; preds = %2, %14
  %15 = phi i32 [ %16, %14 ], [ 0, %2 ]
    #dbg_value(i32 %15, !327, !DIExpression(), !337)
  %16 = add nuw nsw i32 %15, 1, !dbg !345
  %17 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %15, !dbg !347
  store i32 %16, ptr %17, align 4, !dbg !348, !tbaa !84
  %18 = icmp eq i32 %16, %0, !dbg !349
  %19 = select i1 %18, i32 0, i32 %16, !dbg !349
  %20 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %19, !dbg !350
  %21 = getelementptr inbounds nuw i8, ptr %17, i32 4, !dbg !351
  store ptr %20, ptr %21, align 4, !dbg !352, !tbaa !90
    #dbg_value(i32 %16, !327, !DIExpression(), !337)
  %22 = icmp eq i32 %16, %0, !dbg !353
  br i1 %22, label %6, label %14, !dbg !354, !llvm.loop !355

23:                                               ; preds = %12, %25
  %24 = phi ptr [ %8, %12 ], [ %26, %25 ]
    #dbg_value(ptr %24, !329, !DIExpression(), !334)
    #dbg_value(i32 1, !330, !DIExpression(), !358)
    #dbg_value(ptr %24, !329, !DIExpression(), !334)
  br i1 %13, label %32, label %25, !dbg !359

25:                                               ; preds = %32, %23
  %26 = phi ptr [ %24, %23 ], [ %36, %32 ], !dbg !334
  %27 = getelementptr inbounds nuw i8, ptr %26, i32 4, !dbg !360
  %28 = load ptr, ptr %27, align 4, !dbg !360, !tbaa !90
  %29 = getelementptr inbounds nuw i8, ptr %28, i32 4, !dbg !361
  %30 = load ptr, ptr %29, align 4, !dbg !362, !tbaa !90
  store ptr %30, ptr %27, align 4, !dbg !363, !tbaa !90
    #dbg_value(ptr %26, !329, !DIExpression(), !334)
  %31 = icmp eq ptr %30, %26, !dbg !364
  br i1 %31, label %39, label %23, !dbg !365, !llvm.loop !366

32:                                               ; preds = %23, %32
  %33 = phi i32 [ %37, %32 ], [ 1, %23 ]
  %34 = phi ptr [ %36, %32 ], [ %24, %23 ]
    #dbg_value(i32 %33, !330, !DIExpression(), !358)
    #dbg_value(ptr %34, !329, !DIExpression(), !334)
  %35 = getelementptr inbounds nuw i8, ptr %34, i32 4, !dbg !369
  %36 = load ptr, ptr %35, align 4, !dbg !371, !tbaa !90
    #dbg_value(ptr %36, !329, !DIExpression(), !334)
  %37 = add nuw nsw i32 %33, 1, !dbg !372
    #dbg_value(i32 %37, !330, !DIExpression(), !358)
  %38 = icmp eq i32 %37, %1, !dbg !373
  br i1 %38, label %25, label %32, !dbg !374, !llvm.loop !375

39:                                               ; preds = %25, %6
  %40 = phi ptr [ %8, %6 ], [ %26, %25 ], !dbg !378
  %41 = load i32, ptr %40, align 4, !dbg !379, !tbaa !84
    #dbg_value(i32 %41, !333, !DIExpression(), !334)
  tail call void @free(ptr noundef %4), !dbg !380
  ret i32 %41, !dbg !381
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !382 noalias noundef ptr @malloc(i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i64 @growing(i32 noundef %0) local_unnamed_addr #0 !dbg !386 {
    #dbg_value(i32 %0, !390, !DIExpression(), !400)
    #dbg_value(ptr null, !391, !DIExpression(), !400)
    #dbg_value(i32 0, !393, !DIExpression(), !400)
    #dbg_value(i32 0, !394, !DIExpression(), !400)
    #dbg_value(i32 0, !395, !DIExpression(), !401)
  %2 = icmp sgt i32 %0, 0, !dbg !402
  br i1 %2, label %9, label %3, !dbg !404

3:                                                ; preds = %20, %1
  %4 = phi ptr [ null, %1 ], [ %21, %20 ], !dbg !400
  %5 = phi i32 [ 0, %1 ], [ %0, %20 ], !dbg !400
    #dbg_value(i32 0, !398, !DIExpression(), !405)
    #dbg_value(i64 0, !397, !DIExpression(), !400)
  %6 = icmp eq i32 %5, 0, !dbg !406
  br i1 %6, label %28, label %7, !dbg !408

7:                                                ; preds = %3
  %8 = zext nneg i32 %5 to i64, !dbg !409
  br label %30, !dbg !410

9:                                                ; preds = %1, %20
  %10 = phi i32 [ %25, %20 ], [ 0, %1 ]
  %11 = phi i32 [ %22, %20 ], [ 0, %1 ]
  %12 = phi ptr [ %21, %20 ], [ null, %1 ]
    #dbg_value(i32 %10, !395, !DIExpression(), !401)
    #dbg_value(i32 %11, !394, !DIExpression(), !400)
    #dbg_value(i32 %10, !393, !DIExpression(), !400)
    #dbg_value(ptr %12, !391, !DIExpression(), !400)
  %13 = icmp eq i32 %10, %11, !dbg !411
  br i1 %13, label %14, label %20, !dbg !414

14:                                               ; preds = %9
  %15 = icmp eq i32 %11, 0, !dbg !415
  %16 = shl nsw i32 %11, 1, !dbg !417
  %17 = select i1 %15, i32 4, i32 %16, !dbg !417
    #dbg_value(i32 %17, !394, !DIExpression(), !400)
  %18 = shl i32 %17, 2, !dbg !418
  %19 = tail call ptr @realloc(ptr noundef %12, i32 noundef %18) #12, !dbg !419
    #dbg_value(ptr %19, !391, !DIExpression(), !400)
  br label %20, !dbg !420

20:                                               ; preds = %14, %9
  %21 = phi ptr [ %19, %14 ], [ %12, %9 ], !dbg !400
  %22 = phi i32 [ %17, %14 ], [ %11, %9 ], !dbg !400
    #dbg_value(i32 %22, !394, !DIExpression(), !400)
    #dbg_value(ptr %21, !391, !DIExpression(), !400)
  %23 = shl i32 %10, 3, !dbg !421
  %24 = xor i32 %23, %10, !dbg !422
  %25 = add nuw nsw i32 %10, 1, !dbg !423
    #dbg_value(i32 %25, !393, !DIExpression(), !400)
  %26 = getelementptr inbounds nuw i32, ptr %21, i32 %10, !dbg !424
  store i32 %24, ptr %26, align 4, !dbg !425, !tbaa !43
    #dbg_value(i32 %25, !395, !DIExpression(), !401)
  %27 = icmp eq i32 %25, %0, !dbg !426
  br i1 %27, label %3, label %9, !dbg !427, !llvm.loop !428

28:                                               ; preds = %30, %3
  %29 = phi i64 [ 0, %3 ], [ %38, %30 ], !dbg !400
  tail call void @free(ptr noundef %4), !dbg !431
  ret i64 %29, !dbg !432

30:                                               ; preds = %7, %30
  %31 = phi i64 [ 0, %7 ], [ %39, %30 ]
  %32 = phi i64 [ 0, %7 ], [ %38, %30 ]
    #dbg_value(i64 %31, !398, !DIExpression(), !405)
    #dbg_value(i64 %32, !397, !DIExpression(), !400)
  %33 = trunc nuw nsw i64 %31 to i32, !dbg !433
  %34 = getelementptr inbounds nuw i32, ptr %4, i32 %33, !dbg !433
  %35 = load i32, ptr %34, align 4, !dbg !433, !tbaa !43
  %36 = sext i32 %35 to i64, !dbg !434
  %37 = mul nsw i64 %31, %36, !dbg !435
  %38 = add nsw i64 %37, %32, !dbg !436
    #dbg_value(i64 %38, !397, !DIExpression(), !400)
  %39 = add nuw nsw i64 %31, 1, !dbg !437
    #dbg_value(i64 %39, !398, !DIExpression(), !405)
  %40 = icmp eq i64 %39, %8, !dbg !409
  br i1 %40, label %28, label %30, !dbg !438, !llvm.loop !439
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !441 noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i32 noundef) local_unnamed_addr #6

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 0, -2147483648) i32 @table(i32 noundef %0) local_unnamed_addr #7 !dbg !4 {
    #dbg_value(i32 %0, !11, !DIExpression(), !444)
  %2 = tail call dereferenceable_or_null(2048) ptr @calloc(i32 noundef 256, i32 noundef 8) #11, !dbg !445
    #dbg_value(ptr %2, !12, !DIExpression(), !444)
    #dbg_value(i32 1, !20, !DIExpression(), !444)
    #dbg_value(i32 0, !21, !DIExpression(), !446)
  %3 = icmp sgt i32 %0, 0, !dbg !447
  br i1 %3, label %5, label %4, !dbg !448

4:                                                ; preds = %23, %1
  br label %31, !dbg !449

5:                                                ; preds = %1, %23
  %6 = phi i32 [ %9, %23 ], [ 1, %1 ]
  %7 = phi i32 [ %27, %23 ], [ 0, %1 ]
    #dbg_value(i32 %6, !20, !DIExpression(), !444)
    #dbg_value(i32 %7, !21, !DIExpression(), !446)
  %8 = mul i32 %6, 1664525, !dbg !450
  %9 = add i32 %8, 1013904223, !dbg !451
    #dbg_value(i32 %9, !20, !DIExpression(), !444)
  %10 = lshr i32 %9, 24, !dbg !452
  %11 = urem i32 %10, 100, !dbg !453
  %12 = add nuw nsw i32 %11, 1, !dbg !454
    #dbg_value(i32 %12, !23, !DIExpression(), !455)
  %13 = mul nuw nsw i32 %12, 177, !dbg !456
    #dbg_value(i32 %13, !26, !DIExpression(DW_OP_constu, 255, DW_OP_and, DW_OP_stack_value), !455)
  br label %14, !dbg !457

14:                                               ; preds = %14, %5
  %15 = phi i32 [ %13, %5 ], [ %22, %14 ]
  %16 = and i32 %15, 255, !dbg !455
    #dbg_value(i32 %16, !26, !DIExpression(), !455)
  %17 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %16, !dbg !458
  %18 = load i32, ptr %17, align 4, !dbg !459, !tbaa !460
  %19 = icmp eq i32 %18, 0, !dbg !462
  %20 = icmp eq i32 %18, %12
  %21 = select i1 %19, i1 true, i1 %20, !dbg !463
  %22 = add nuw nsw i32 %16, 1, !dbg !464
    #dbg_value(i32 %22, !26, !DIExpression(DW_OP_constu, 255, DW_OP_and, DW_OP_stack_value), !455)
  br i1 %21, label %23, label %14, !dbg !463, !llvm.loop !465

23:                                               ; preds = %14
  store i32 %12, ptr %17, align 4, !dbg !467, !tbaa !460
  %24 = getelementptr inbounds nuw i8, ptr %17, i32 4, !dbg !468
  %25 = load i32, ptr %24, align 4, !dbg !469, !tbaa !470
  %26 = add nsw i32 %25, 1, !dbg !471
  store i32 %26, ptr %24, align 4, !dbg !472, !tbaa !470
  %27 = add nuw nsw i32 %7, 1, !dbg !473
    #dbg_value(i32 %9, !20, !DIExpression(), !444)
    #dbg_value(i32 %27, !21, !DIExpression(), !446)
  %28 = icmp eq i32 %27, %0, !dbg !474
  br i1 %28, label %4, label %5, !dbg !475, !llvm.loop !476

29:                                               ; preds = %31
  %30 = mul nsw i32 %37, 1000, !dbg !479
    #dbg_value(i32 %30, !30, !DIExpression(), !444)
    #dbg_value(i32 0, !31, !DIExpression(), !480)
  br label %41, !dbg !481

31:                                               ; preds = %4, %31
  %32 = phi i32 [ %38, %31 ], [ 0, %4 ]
  %33 = phi i32 [ %37, %31 ], [ 0, %4 ]
    #dbg_value(i32 %32, !28, !DIExpression(), !482)
    #dbg_value(i32 %33, !27, !DIExpression(), !444)
  %34 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %32, !dbg !483
  %35 = getelementptr inbounds nuw i8, ptr %34, i32 4, !dbg !486
  %36 = load i32, ptr %35, align 4, !dbg !486, !tbaa !470
  %37 = tail call i32 @llvm.smax.i32(i32 %36, i32 %33), !dbg !487
    #dbg_value(i32 %37, !27, !DIExpression(), !444)
  %38 = add nuw nsw i32 %32, 1, !dbg !488
    #dbg_value(i32 %38, !28, !DIExpression(), !482)
  %39 = icmp eq i32 %38, 256, !dbg !489
  br i1 %39, label %29, label %31, !dbg !490, !llvm.loop !491

40:                                               ; preds = %41
  tail call void @free(ptr noundef %2), !dbg !493
  ret i32 %48, !dbg !494

41:                                               ; preds = %29, %41
  %42 = phi i32 [ 0, %29 ], [ %49, %41 ]
  %43 = phi i32 [ %30, %29 ], [ %48, %41 ]
    #dbg_value(i32 %42, !31, !DIExpression(), !480)
    #dbg_value(i32 %43, !30, !DIExpression(), !444)
  %44 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %42, !dbg !495
  %45 = load i32, ptr %44, align 4, !dbg !497, !tbaa !460
  %46 = icmp ne i32 %45, 0, !dbg !498
  %47 = zext i1 %46 to i32, !dbg !498
  %48 = add nuw nsw i32 %43, %47, !dbg !499
    #dbg_value(i32 %48, !30, !DIExpression(), !444)
  %49 = add nuw nsw i32 %42, 1, !dbg !500
    #dbg_value(i32 %49, !31, !DIExpression(), !480)
  %50 = icmp eq i32 %49, 256, !dbg !501
  br i1 %50, label %40, label %41, !dbg !502, !llvm.loop !503
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !506 noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #9

attributes #0 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { allocsize(0) }
attributes #11 = { allocsize(0,1) }
attributes #12 = { allocsize(1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!38, !39, !40, !41}
!llvm.ident = !{!42}
!llvm.errno.tbaa = !{!43}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !35, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "lists.c", directory: "src/testing/llvm")
!2 = !{!3}
!3 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !4, file: !1, line: 100, baseType: !18, size: 32, elements: !33)
!4 = distinct !DISubprogram(name: "table", scope: !1, file: !1, line: 99, type: !5, scopeLine: 99, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !10, keyInstructions: true)
!5 = !DISubroutineType(types: !6)
!6 = !{!7, !7}
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "i32", file: !8, line: 6, baseType: !9)
!8 = !DIFile(filename: "./host.h", directory: "src/testing/llvm")
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = !{!11, !12, !20, !21, !23, !26, !27, !28, !30, !31}
!11 = !DILocalVariable(name: "n", arg: 1, scope: !4, file: !1, line: 99, type: !7)
!12 = !DILocalVariable(name: "entries", scope: !4, file: !1, line: 101, type: !13)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 32)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "entry", file: !1, line: 98, size: 64, elements: !15)
!15 = !{!16, !19}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !14, file: !1, line: 98, baseType: !17, size: 32)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 7, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !14, file: !1, line: 98, baseType: !7, size: 32, offset: 32)
!20 = !DILocalVariable(name: "x", scope: !4, file: !1, line: 102, type: !17)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 103, type: !7)
!22 = distinct !DILexicalBlock(scope: !4, file: !1, line: 103, column: 3)
!23 = !DILocalVariable(name: "key", scope: !24, file: !1, line: 105, type: !17)
!24 = distinct !DILexicalBlock(scope: !25, file: !1, line: 103, column: 31)
!25 = distinct !DILexicalBlock(scope: !22, file: !1, line: 103, column: 3)
!26 = !DILocalVariable(name: "h", scope: !24, file: !1, line: 106, type: !17)
!27 = !DILocalVariable(name: "best", scope: !4, file: !1, line: 111, type: !7)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 112, type: !7)
!29 = distinct !DILexicalBlock(scope: !4, file: !1, line: 112, column: 3)
!30 = !DILocalVariable(name: "result", scope: !4, file: !1, line: 114, type: !7)
!31 = !DILocalVariable(name: "i", scope: !32, file: !1, line: 115, type: !7)
!32 = distinct !DILexicalBlock(scope: !4, file: !1, line: 115, column: 3)
!33 = !{!34}
!34 = !DIEnumerator(name: "SIZE", value: 256)
!35 = !{!36}
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "i64", file: !8, line: 8, baseType: !37)
!37 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!38 = !{i32 7, !"Dwarf Version", i32 4}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!42 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!43 = !{!44, !44, i64 0}
!44 = !{!"int", !45, i64 0}
!45 = !{!"omnipotent char", !46, i64 0}
!46 = !{!"Simple C/C++ TBAA"}
!47 = distinct !DISubprogram(name: "list", scope: !1, file: !1, line: 16, type: !5, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48, keyInstructions: true)
!48 = !{!49, !50, !56, !58, !59, !60, !62}
!49 = !DILocalVariable(name: "n", arg: 1, scope: !47, file: !1, line: 16, type: !7)
!50 = !DILocalVariable(name: "head", scope: !47, file: !1, line: 17, type: !51)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 32)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 9, size: 64, elements: !53)
!53 = !{!54, !55}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !52, file: !1, line: 9, baseType: !7, size: 32)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !52, file: !1, line: 9, baseType: !51, size: 32, offset: 32)
!56 = !DILocalVariable(name: "i", scope: !57, file: !1, line: 18, type: !7)
!57 = distinct !DILexicalBlock(scope: !47, file: !1, line: 18, column: 3)
!58 = !DILocalVariable(name: "sum", scope: !47, file: !1, line: 19, type: !7)
!59 = !DILocalVariable(name: "at", scope: !47, file: !1, line: 19, type: !7)
!60 = !DILocalVariable(name: "p", scope: !61, file: !1, line: 20, type: !51)
!61 = distinct !DILexicalBlock(scope: !47, file: !1, line: 20, column: 3)
!62 = !DILocalVariable(name: "next", scope: !63, file: !1, line: 22, type: !51)
!63 = distinct !DILexicalBlock(scope: !47, file: !1, line: 21, column: 16)
!64 = !DILocation(line: 0, scope: !47)
!65 = !DILocation(line: 0, scope: !57)
!66 = !DILocation(line: 18, column: 21, scope: !67, atomGroup: 33, atomRank: 1)
!67 = distinct !DILexicalBlock(scope: !57, file: !1, line: 18, column: 3)
!68 = !DILocation(line: 18, column: 3, scope: !57, atomGroup: 34, atomRank: 1)
!69 = !DILocation(line: 0, scope: !61)
!70 = !DILocation(line: 20, column: 3, scope: !61, atomGroup: 35, atomRank: 1)
!71 = !DILocation(line: 20, column: 3, scope: !61, atomGroup: 36, atomRank: 1)
!72 = !DILocation(line: 18, column: 51, scope: !67)
!73 = !DILocalVariable(name: "head", arg: 1, scope: !74, file: !1, line: 10, type: !51)
!74 = distinct !DISubprogram(name: "push", scope: !1, file: !1, line: 10, type: !75, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77, keyInstructions: true)
!75 = !DISubroutineType(types: !76)
!76 = !{!51, !51, !7}
!77 = !{!73, !78, !79}
!78 = !DILocalVariable(name: "value", arg: 2, scope: !74, file: !1, line: 10, type: !7)
!79 = !DILocalVariable(name: "n", scope: !74, file: !1, line: 11, type: !51)
!80 = !DILocation(line: 0, scope: !74, inlinedAt: !81)
!81 = distinct !DILocation(line: 18, column: 38, scope: !67)
!82 = !DILocation(line: 11, column: 20, scope: !74, inlinedAt: !81, atomGroup: 1, atomRank: 2)
!83 = !DILocation(line: 12, column: 12, scope: !74, inlinedAt: !81, atomGroup: 2, atomRank: 1)
!84 = !{!85, !44, i64 0}
!85 = !{!"node", !44, i64 0, !86, i64 4}
!86 = !{!"p1 _ZTS4node", !87, i64 0}
!87 = !{!"any pointer", !45, i64 0}
!88 = !DILocation(line: 13, column: 6, scope: !74, inlinedAt: !81)
!89 = !DILocation(line: 13, column: 11, scope: !74, inlinedAt: !81, atomGroup: 3, atomRank: 1)
!90 = !{!85, !86, i64 4}
!91 = !DILocation(line: 18, column: 27, scope: !67, atomGroup: 6, atomRank: 2)
!92 = !DILocation(line: 18, column: 21, scope: !67, atomGroup: 3, atomRank: 1)
!93 = !DILocation(line: 18, column: 3, scope: !57, atomGroup: 4, atomRank: 1)
!94 = distinct !{!94, !95, !96, !97, !98}
!95 = !DILocation(line: 18, column: 3, scope: !57)
!96 = !DILocation(line: 18, column: 54, scope: !57)
!97 = !{!"llvm.loop.mustprogress"}
!98 = !{!"llvm.loop.unroll.disable"}
!99 = !DILocation(line: 21, column: 3, scope: !47, atomGroup: 37, atomRank: 1)
!100 = !DILocation(line: 21, column: 3, scope: !47, atomGroup: 38, atomRank: 1)
!101 = !DILocation(line: 20, column: 57, scope: !102)
!102 = distinct !DILexicalBlock(scope: !61, file: !1, line: 20, column: 3)
!103 = !DILocation(line: 20, column: 65, scope: !102, atomGroup: 14, atomRank: 2)
!104 = !DILocation(line: 20, column: 63, scope: !102)
!105 = !DILocation(line: 20, column: 51, scope: !102, atomGroup: 13, atomRank: 2)
!106 = !DILocation(line: 20, column: 41, scope: !102)
!107 = !DILocation(line: 20, column: 41, scope: !102, atomGroup: 15, atomRank: 2)
!108 = !DILocation(line: 20, column: 3, scope: !61, atomGroup: 11, atomRank: 1)
!109 = !DILocation(line: 20, column: 3, scope: !61, atomGroup: 12, atomRank: 1)
!110 = distinct !{!110, !111, !112, !97, !98}
!111 = !DILocation(line: 20, column: 3, scope: !61)
!112 = !DILocation(line: 20, column: 67, scope: !61)
!113 = !DILocation(line: 22, column: 31, scope: !63)
!114 = !DILocation(line: 22, column: 31, scope: !63, atomGroup: 19, atomRank: 2)
!115 = !DILocation(line: 0, scope: !63)
!116 = !DILocation(line: 23, column: 5, scope: !63)
!117 = !DILocation(line: 21, column: 3, scope: !47, atomGroup: 17, atomRank: 1)
!118 = !DILocation(line: 21, column: 3, scope: !47, atomGroup: 18, atomRank: 1)
!119 = distinct !{!119, !120, !121, !97, !98}
!120 = !DILocation(line: 21, column: 3, scope: !47)
!121 = !DILocation(line: 25, column: 3, scope: !47)
!122 = !DILocation(line: 26, column: 3, scope: !47, atomGroup: 22, atomRank: 1)
!123 = !DISubprogram(name: "free", scope: !8, file: !8, line: 26, type: !124, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{null, !126}
!126 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 32)
!127 = distinct !DISubprogram(name: "reversed", scope: !1, file: !1, line: 28, type: !5, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !128, keyInstructions: true)
!128 = !{!129, !130, !131, !132, !134, !136, !139}
!129 = !DILocalVariable(name: "n", arg: 1, scope: !127, file: !1, line: 28, type: !7)
!130 = !DILocalVariable(name: "head", scope: !127, file: !1, line: 29, type: !51)
!131 = !DILocalVariable(name: "back", scope: !127, file: !1, line: 29, type: !51)
!132 = !DILocalVariable(name: "i", scope: !133, file: !1, line: 30, type: !7)
!133 = distinct !DILexicalBlock(scope: !127, file: !1, line: 30, column: 3)
!134 = !DILocalVariable(name: "next", scope: !135, file: !1, line: 32, type: !51)
!135 = distinct !DILexicalBlock(scope: !127, file: !1, line: 31, column: 16)
!136 = !DILocalVariable(name: "link", scope: !137, file: !1, line: 37, type: !138)
!137 = distinct !DILexicalBlock(scope: !127, file: !1, line: 37, column: 3)
!138 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 32)
!139 = !DILocalVariable(name: "digits", scope: !127, file: !1, line: 41, type: !7)
!140 = distinct !DIAssignID()
!141 = !DILocation(line: 0, scope: !127)
!142 = !DILocation(line: 29, column: 3, scope: !127)
!143 = !DILocation(line: 29, column: 27, scope: !127, atomGroup: 2, atomRank: 1)
!144 = !{!86, !86, i64 0}
!145 = distinct !DIAssignID()
!146 = !DILocation(line: 0, scope: !133)
!147 = !DILocation(line: 30, column: 21, scope: !148, atomGroup: 39, atomRank: 1)
!148 = distinct !DILexicalBlock(scope: !133, file: !1, line: 30, column: 3)
!149 = !DILocation(line: 30, column: 3, scope: !133, atomGroup: 40, atomRank: 1)
!150 = !DILocation(line: 31, column: 3, scope: !127, atomGroup: 41, atomRank: 1)
!151 = !DILocation(line: 31, column: 3, scope: !127, atomGroup: 42, atomRank: 1)
!152 = !DILocation(line: 0, scope: !74, inlinedAt: !153)
!153 = distinct !DILocation(line: 30, column: 38, scope: !148)
!154 = !DILocation(line: 11, column: 20, scope: !74, inlinedAt: !153, atomGroup: 1, atomRank: 2)
!155 = !DILocation(line: 12, column: 12, scope: !74, inlinedAt: !153, atomGroup: 2, atomRank: 1)
!156 = !DILocation(line: 13, column: 6, scope: !74, inlinedAt: !153)
!157 = !DILocation(line: 13, column: 11, scope: !74, inlinedAt: !153, atomGroup: 3, atomRank: 1)
!158 = !DILocation(line: 30, column: 27, scope: !148, atomGroup: 7, atomRank: 2)
!159 = !DILocation(line: 30, column: 21, scope: !148, atomGroup: 4, atomRank: 1)
!160 = !DILocation(line: 30, column: 3, scope: !133, atomGroup: 5, atomRank: 1)
!161 = distinct !{!161, !162, !163, !97, !98}
!162 = !DILocation(line: 30, column: 3, scope: !133)
!163 = !DILocation(line: 30, column: 50, scope: !133)
!164 = !DILocation(line: 0, scope: !135)
!165 = distinct !DIAssignID()
!166 = !DILocation(line: 0, scope: !137)
!167 = !DILocation(line: 37, column: 3, scope: !137, atomGroup: 43, atomRank: 1)
!168 = !DILocation(line: 37, column: 3, scope: !137, atomGroup: 44, atomRank: 1)
!169 = !DILocation(line: 32, column: 31, scope: !135)
!170 = !DILocation(line: 32, column: 31, scope: !135, atomGroup: 11, atomRank: 2)
!171 = !DILocation(line: 33, column: 16, scope: !135, atomGroup: 12, atomRank: 1)
!172 = !DILocation(line: 31, column: 3, scope: !127, atomGroup: 9, atomRank: 1)
!173 = !DILocation(line: 31, column: 3, scope: !127, atomGroup: 10, atomRank: 1)
!174 = distinct !{!174, !175, !176, !97, !98}
!175 = !DILocation(line: 31, column: 3, scope: !127)
!176 = !DILocation(line: 36, column: 3, scope: !127)
!177 = !DILocation(line: 42, column: 3, scope: !178, atomGroup: 45, atomRank: 1)
!178 = distinct !DILexicalBlock(scope: !127, file: !1, line: 42, column: 3)
!179 = !DILocation(line: 42, column: 3, scope: !178, atomGroup: 46, atomRank: 1)
!180 = !DILocation(line: 38, column: 18, scope: !181)
!181 = distinct !DILexicalBlock(scope: !182, file: !1, line: 38, column: 9)
!182 = distinct !DILexicalBlock(scope: !183, file: !1, line: 37, column: 44)
!183 = distinct !DILexicalBlock(scope: !137, file: !1, line: 37, column: 3)
!184 = !DILocation(line: 38, column: 24, scope: !181)
!185 = !DILocation(line: 38, column: 28, scope: !181, atomGroup: 18, atomRank: 2)
!186 = !DILocation(line: 0, scope: !181)
!187 = !DILocation(line: 38, column: 28, scope: !181, atomGroup: 18, atomRank: 1)
!188 = !DILocation(line: 38, column: 51, scope: !181, atomGroup: 19, atomRank: 2)
!189 = !DILocation(line: 38, column: 40, scope: !181, atomGroup: 19, atomRank: 1)
!190 = !DILocation(line: 38, column: 34, scope: !181)
!191 = !DILocation(line: 37, column: 36, scope: !183)
!192 = !DILocation(line: 37, column: 3, scope: !137, atomGroup: 16, atomRank: 1)
!193 = !DILocation(line: 37, column: 3, scope: !137, atomGroup: 17, atomRank: 1)
!194 = distinct !{!194, !195, !196, !97, !98}
!195 = !DILocation(line: 37, column: 3, scope: !137)
!196 = !DILocation(line: 40, column: 3, scope: !137)
!197 = !DILocation(line: 42, column: 51, scope: !198)
!198 = distinct !DILexicalBlock(scope: !178, file: !1, line: 42, column: 3)
!199 = !DILocation(line: 42, column: 64, scope: !198)
!200 = !DILocation(line: 42, column: 56, scope: !198, atomGroup: 25, atomRank: 2)
!201 = !DILocation(line: 42, column: 29, scope: !198)
!202 = !DILocation(line: 42, column: 29, scope: !198, atomGroup: 26, atomRank: 2)
!203 = distinct !DIAssignID()
!204 = !DILocation(line: 42, column: 3, scope: !178, atomGroup: 23, atomRank: 1)
!205 = !DILocation(line: 42, column: 3, scope: !178, atomGroup: 24, atomRank: 1)
!206 = distinct !{!206, !207, !208, !97, !98}
!207 = !DILocation(line: 42, column: 3, scope: !178)
!208 = !DILocation(line: 42, column: 64, scope: !178)
!209 = !DILocation(line: 42, scope: !198, atomGroup: 26, atomRank: 1)
!210 = !DILocation(line: 44, column: 1, scope: !127)
!211 = !DILocation(line: 43, column: 3, scope: !127, atomGroup: 29, atomRank: 1)
!212 = distinct !DISubprogram(name: "tree", scope: !1, file: !1, line: 59, type: !5, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !213, keyInstructions: true)
!213 = !{!214, !215, !222, !223}
!214 = !DILocalVariable(name: "n", arg: 1, scope: !212, file: !1, line: 59, type: !7)
!215 = !DILocalVariable(name: "root", scope: !212, file: !1, line: 60, type: !216)
!216 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 32)
!217 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tree", file: !1, line: 45, size: 96, elements: !218)
!218 = !{!219, !220, !221}
!219 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !217, file: !1, line: 45, baseType: !7, size: 32)
!220 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !217, file: !1, line: 45, baseType: !216, size: 32, offset: 32)
!221 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !217, file: !1, line: 45, baseType: !216, size: 32, offset: 64)
!222 = !DILocalVariable(name: "seed", scope: !212, file: !1, line: 61, type: !17)
!223 = !DILocalVariable(name: "i", scope: !224, file: !1, line: 62, type: !7)
!224 = distinct !DILexicalBlock(scope: !212, file: !1, line: 62, column: 3)
!225 = distinct !DIAssignID()
!226 = !DILocation(line: 0, scope: !212)
!227 = !DILocation(line: 60, column: 3, scope: !212)
!228 = !DILocation(line: 60, column: 16, scope: !212, atomGroup: 1, atomRank: 1)
!229 = !{!230, !230, i64 0}
!230 = !{!"p1 _ZTS4tree", !87, i64 0}
!231 = distinct !DIAssignID()
!232 = !DILocation(line: 0, scope: !224)
!233 = !DILocation(line: 62, column: 21, scope: !234, atomGroup: 49, atomRank: 1)
!234 = distinct !DILexicalBlock(scope: !224, file: !1, line: 62, column: 3)
!235 = !DILocation(line: 62, column: 3, scope: !224, atomGroup: 50, atomRank: 1)
!236 = !DILocation(line: 66, column: 15, scope: !212)
!237 = !DILocation(line: 66, column: 10, scope: !212)
!238 = !DILocation(line: 66, column: 24, scope: !212)
!239 = !DILocation(line: 66, column: 32, scope: !212)
!240 = !DILocation(line: 66, column: 30, scope: !212, atomGroup: 10, atomRank: 2)
!241 = !DILocation(line: 67, column: 1, scope: !212)
!242 = !DILocation(line: 66, column: 3, scope: !212, atomGroup: 10, atomRank: 1)
!243 = !DILocation(line: 63, column: 17, scope: !244)
!244 = distinct !DILexicalBlock(scope: !234, file: !1, line: 62, column: 31)
!245 = !DILocation(line: 63, column: 31, scope: !244, atomGroup: 6, atomRank: 2)
!246 = !DILocation(line: 64, column: 25, scope: !244)
!247 = !DILocation(line: 64, column: 32, scope: !244)
!248 = !DILocalVariable(name: "t", arg: 1, scope: !249, file: !1, line: 46, type: !252)
!249 = distinct !DISubprogram(name: "insert", scope: !1, file: !1, line: 46, type: !250, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !253, keyInstructions: true)
!250 = !DISubroutineType(types: !251)
!251 = !{null, !252, !7}
!252 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !216, size: 32)
!253 = !{!248, !254}
!254 = !DILocalVariable(name: "key", arg: 2, scope: !249, file: !1, line: 46, type: !7)
!255 = !DILocation(line: 0, scope: !249, inlinedAt: !256)
!256 = distinct !DILocation(line: 64, column: 5, scope: !244)
!257 = !DILocation(line: 47, column: 10, scope: !249, inlinedAt: !256)
!258 = !DILocation(line: 47, column: 3, scope: !249, inlinedAt: !256, atomGroup: 47, atomRank: 1)
!259 = !DILocation(line: 47, column: 3, scope: !249, inlinedAt: !256, atomGroup: 48, atomRank: 1)
!260 = !DILocation(line: 47, column: 30, scope: !249, inlinedAt: !256)
!261 = !{!262, !44, i64 0}
!262 = !{!"tree", !44, i64 0, !230, i64 4, !230, i64 8}
!263 = !DILocation(line: 47, column: 22, scope: !249, inlinedAt: !256, atomGroup: 4, atomRank: 2)
!264 = !DILocation(line: 47, column: 18, scope: !249, inlinedAt: !256, atomGroup: 4, atomRank: 1)
!265 = !DILocation(line: 47, column: 3, scope: !249, inlinedAt: !256, atomGroup: 1, atomRank: 1)
!266 = !DILocation(line: 47, column: 3, scope: !249, inlinedAt: !256, atomGroup: 2, atomRank: 1)
!267 = distinct !{!267, !268, !269, !97, !98}
!268 = !DILocation(line: 47, column: 3, scope: !249, inlinedAt: !256)
!269 = !DILocation(line: 47, column: 57, scope: !249, inlinedAt: !256)
!270 = !DILocation(line: 48, column: 8, scope: !249, inlinedAt: !256, atomGroup: 5, atomRank: 2)
!271 = !DILocation(line: 48, column: 6, scope: !249, inlinedAt: !256, atomGroup: 5, atomRank: 1)
!272 = !DILocation(line: 49, column: 13, scope: !249, inlinedAt: !256, atomGroup: 6, atomRank: 1)
!273 = !DILocation(line: 62, column: 27, scope: !234, atomGroup: 7, atomRank: 2)
!274 = !DILocation(line: 62, column: 21, scope: !234, atomGroup: 4, atomRank: 1)
!275 = !DILocation(line: 62, column: 3, scope: !224, atomGroup: 5, atomRank: 1)
!276 = distinct !{!276, !277, !278, !97, !98}
!277 = !DILocation(line: 62, column: 3, scope: !224)
!278 = !DILocation(line: 65, column: 3, scope: !224)
!279 = distinct !DISubprogram(name: "walk", scope: !1, file: !1, line: 51, type: !280, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !284, keyInstructions: true)
!280 = !DISubroutineType(types: !281)
!281 = !{!7, !282, !7}
!282 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !283, size: 32)
!283 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !217)
!284 = !{!285, !286}
!285 = !DILocalVariable(name: "t", arg: 1, scope: !279, file: !1, line: 51, type: !282)
!286 = !DILocalVariable(name: "depth", arg: 2, scope: !279, file: !1, line: 51, type: !7)
!287 = !DILocation(line: 0, scope: !279)
!288 = !DILocation(line: 52, column: 10, scope: !279, atomGroup: 2, atomRank: 2)
!289 = !DILocation(line: 52, column: 10, scope: !279, atomGroup: 2, atomRank: 1)
!290 = !DILocation(line: 52, column: 22, scope: !279)
!291 = !{!262, !230, i64 4}
!292 = !DILocation(line: 52, column: 34, scope: !279)
!293 = !DILocation(line: 52, column: 14, scope: !279)
!294 = !DILocation(line: 52, column: 44, scope: !279)
!295 = !DILocation(line: 52, column: 48, scope: !279)
!296 = !DILocation(line: 52, column: 39, scope: !279)
!297 = !DILocation(line: 52, column: 66, scope: !279)
!298 = !{!262, !230, i64 8}
!299 = !DILocation(line: 52, column: 56, scope: !279)
!300 = !DILocation(line: 52, column: 58, scope: !279)
!301 = !DILocation(line: 52, column: 3, scope: !279, atomGroup: 1, atomRank: 1)
!302 = distinct !DISubprogram(name: "height", scope: !1, file: !1, line: 54, type: !303, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !305, keyInstructions: true)
!303 = !DISubroutineType(types: !304)
!304 = !{!7, !282}
!305 = !{!306, !307, !308}
!306 = !DILocalVariable(name: "t", arg: 1, scope: !302, file: !1, line: 54, type: !282)
!307 = !DILocalVariable(name: "l", scope: !302, file: !1, line: 56, type: !7)
!308 = !DILocalVariable(name: "r", scope: !302, file: !1, line: 56, type: !7)
!309 = !DILocation(line: 0, scope: !302)
!310 = !DILocation(line: 55, column: 8, scope: !311, atomGroup: 1, atomRank: 2)
!311 = distinct !DILexicalBlock(scope: !302, file: !1, line: 55, column: 7)
!312 = !DILocation(line: 55, column: 7, scope: !311, atomGroup: 1, atomRank: 1)
!313 = !DILocation(line: 58, column: 1, scope: !302, atomGroup: 7, atomRank: 1)
!314 = !DILocation(line: 56, column: 21, scope: !302)
!315 = !DILocation(line: 56, column: 11, scope: !302, atomGroup: 3, atomRank: 2)
!316 = !DILocation(line: 56, column: 42, scope: !302)
!317 = !DILocation(line: 56, column: 32, scope: !302, atomGroup: 4, atomRank: 2)
!318 = !DILocation(line: 57, column: 15, scope: !302, atomGroup: 6, atomRank: 1)
!319 = !DILocation(line: 57, column: 12, scope: !302, atomGroup: 5, atomRank: 2)
!320 = distinct !DISubprogram(name: "ring", scope: !1, file: !1, line: 68, type: !321, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !323, keyInstructions: true)
!321 = !DISubroutineType(types: !322)
!322 = !{!7, !7, !7}
!323 = !{!324, !325, !326, !327, !329, !330, !333}
!324 = !DILocalVariable(name: "n", arg: 1, scope: !320, file: !1, line: 68, type: !7)
!325 = !DILocalVariable(name: "k", arg: 2, scope: !320, file: !1, line: 68, type: !7)
!326 = !DILocalVariable(name: "nodes", scope: !320, file: !1, line: 69, type: !51)
!327 = !DILocalVariable(name: "i", scope: !328, file: !1, line: 70, type: !7)
!328 = distinct !DILexicalBlock(scope: !320, file: !1, line: 70, column: 3)
!329 = !DILocalVariable(name: "p", scope: !320, file: !1, line: 74, type: !51)
!330 = !DILocalVariable(name: "i", scope: !331, file: !1, line: 76, type: !7)
!331 = distinct !DILexicalBlock(scope: !332, file: !1, line: 76, column: 5)
!332 = distinct !DILexicalBlock(scope: !320, file: !1, line: 75, column: 24)
!333 = !DILocalVariable(name: "last", scope: !320, file: !1, line: 79, type: !7)
!334 = !DILocation(line: 0, scope: !320)
!335 = !DILocation(line: 69, column: 33, scope: !320)
!336 = !DILocation(line: 69, column: 24, scope: !320, atomGroup: 1, atomRank: 2)
!337 = !DILocation(line: 0, scope: !328)
!338 = !DILocation(line: 70, column: 21, scope: !339, atomGroup: 51, atomRank: 1)
!339 = distinct !DILexicalBlock(scope: !328, file: !1, line: 70, column: 3)
!340 = !DILocation(line: 70, column: 3, scope: !328, atomGroup: 52, atomRank: 1)
!341 = !DILocation(line: 74, column: 21, scope: !320, atomGroup: 9, atomRank: 2)
!342 = !DILocation(line: 75, column: 13, scope: !320)
!343 = !DILocation(line: 75, column: 18, scope: !320, atomGroup: 55, atomRank: 1)
!344 = !DILocation(line: 75, column: 3, scope: !320, atomGroup: 56, atomRank: 1)
!345 = !DILocation(line: 71, column: 24, scope: !346, atomGroup: 5, atomRank: 2)
!346 = distinct !DILexicalBlock(scope: !339, file: !1, line: 70, column: 31)
!347 = !DILocation(line: 71, column: 5, scope: !346)
!348 = !DILocation(line: 71, column: 20, scope: !346, atomGroup: 5, atomRank: 1)
!349 = !DILocation(line: 72, column: 36, scope: !346)
!350 = !DILocation(line: 72, column: 22, scope: !346, atomGroup: 6, atomRank: 2)
!351 = !DILocation(line: 72, column: 14, scope: !346)
!352 = !DILocation(line: 72, column: 19, scope: !346, atomGroup: 6, atomRank: 1)
!353 = !DILocation(line: 70, column: 21, scope: !339, atomGroup: 3, atomRank: 1)
!354 = !DILocation(line: 70, column: 3, scope: !328, atomGroup: 4, atomRank: 1)
!355 = distinct !{!355, !356, !357, !97, !98}
!356 = !DILocation(line: 70, column: 3, scope: !328)
!357 = !DILocation(line: 73, column: 3, scope: !328)
!358 = !DILocation(line: 0, scope: !331)
!359 = !DILocation(line: 76, column: 5, scope: !331, atomGroup: 54, atomRank: 1)
!360 = !DILocation(line: 77, column: 18, scope: !332)
!361 = !DILocation(line: 77, column: 24, scope: !332)
!362 = !DILocation(line: 77, column: 24, scope: !332, atomGroup: 18, atomRank: 2)
!363 = !DILocation(line: 77, column: 13, scope: !332, atomGroup: 18, atomRank: 1)
!364 = !DILocation(line: 75, column: 18, scope: !320, atomGroup: 10, atomRank: 1)
!365 = !DILocation(line: 75, column: 3, scope: !320, atomGroup: 11, atomRank: 1)
!366 = distinct !{!366, !367, !368, !97, !98}
!367 = !DILocation(line: 75, column: 3, scope: !320)
!368 = !DILocation(line: 78, column: 3, scope: !320)
!369 = !DILocation(line: 76, column: 40, scope: !370)
!370 = distinct !DILexicalBlock(scope: !331, file: !1, line: 76, column: 5)
!371 = !DILocation(line: 76, column: 40, scope: !370, atomGroup: 15, atomRank: 2)
!372 = !DILocation(line: 76, column: 29, scope: !370, atomGroup: 16, atomRank: 2)
!373 = !DILocation(line: 76, column: 23, scope: !370, atomGroup: 13, atomRank: 1)
!374 = !DILocation(line: 76, column: 5, scope: !331, atomGroup: 14, atomRank: 1)
!375 = distinct !{!375, !376, !377, !97, !98}
!376 = !DILocation(line: 76, column: 5, scope: !331)
!377 = !DILocation(line: 76, column: 40, scope: !331)
!378 = !DILocation(line: 74, column: 16, scope: !320, atomGroup: 9, atomRank: 1)
!379 = !DILocation(line: 79, column: 17, scope: !320, atomGroup: 19, atomRank: 2)
!380 = !DILocation(line: 80, column: 3, scope: !320)
!381 = !DILocation(line: 81, column: 3, scope: !320, atomGroup: 21, atomRank: 1)
!382 = !DISubprogram(name: "malloc", scope: !8, file: !8, line: 23, type: !383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!383 = !DISubroutineType(types: !384)
!384 = !{!126, !385}
!385 = !DIBasicType(name: "unsigned long", size: 32, encoding: DW_ATE_unsigned)
!386 = distinct !DISubprogram(name: "growing", scope: !1, file: !1, line: 83, type: !387, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !389, keyInstructions: true)
!387 = !DISubroutineType(types: !388)
!388 = !{!36, !7}
!389 = !{!390, !391, !393, !394, !395, !397, !398}
!390 = !DILocalVariable(name: "n", arg: 1, scope: !386, file: !1, line: 83, type: !7)
!391 = !DILocalVariable(name: "data", scope: !386, file: !1, line: 84, type: !392)
!392 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 32)
!393 = !DILocalVariable(name: "used", scope: !386, file: !1, line: 85, type: !7)
!394 = !DILocalVariable(name: "room", scope: !386, file: !1, line: 85, type: !7)
!395 = !DILocalVariable(name: "i", scope: !396, file: !1, line: 86, type: !7)
!396 = distinct !DILexicalBlock(scope: !386, file: !1, line: 86, column: 3)
!397 = !DILocalVariable(name: "sum", scope: !386, file: !1, line: 93, type: !36)
!398 = !DILocalVariable(name: "i", scope: !399, file: !1, line: 94, type: !7)
!399 = distinct !DILexicalBlock(scope: !386, file: !1, line: 94, column: 3)
!400 = !DILocation(line: 0, scope: !386)
!401 = !DILocation(line: 0, scope: !396)
!402 = !DILocation(line: 86, column: 21, scope: !403, atomGroup: 57, atomRank: 1)
!403 = distinct !DILexicalBlock(scope: !396, file: !1, line: 86, column: 3)
!404 = !DILocation(line: 86, column: 3, scope: !396, atomGroup: 58, atomRank: 1)
!405 = !DILocation(line: 0, scope: !399)
!406 = !DILocation(line: 94, column: 21, scope: !407, atomGroup: 59, atomRank: 1)
!407 = distinct !DILexicalBlock(scope: !399, file: !1, line: 94, column: 3)
!408 = !DILocation(line: 94, column: 3, scope: !399, atomGroup: 60, atomRank: 1)
!409 = !DILocation(line: 94, column: 21, scope: !407, atomGroup: 17, atomRank: 1)
!410 = !DILocation(line: 94, column: 3, scope: !399)
!411 = !DILocation(line: 87, column: 14, scope: !412, atomGroup: 7, atomRank: 2)
!412 = distinct !DILexicalBlock(scope: !413, file: !1, line: 87, column: 9)
!413 = distinct !DILexicalBlock(scope: !403, file: !1, line: 86, column: 31)
!414 = !DILocation(line: 87, column: 14, scope: !412, atomGroup: 7, atomRank: 1)
!415 = !DILocation(line: 88, column: 14, scope: !416, atomGroup: 9, atomRank: 2)
!416 = distinct !DILexicalBlock(scope: !412, file: !1, line: 87, column: 23)
!417 = !DILocation(line: 88, column: 14, scope: !416, atomGroup: 9, atomRank: 1)
!418 = !DILocation(line: 89, column: 33, scope: !416)
!419 = !DILocation(line: 89, column: 14, scope: !416, atomGroup: 10, atomRank: 2)
!420 = !DILocation(line: 90, column: 5, scope: !416)
!421 = !DILocation(line: 91, column: 27, scope: !413)
!422 = !DILocation(line: 91, column: 22, scope: !413, atomGroup: 11, atomRank: 2)
!423 = !DILocation(line: 86, column: 27, scope: !403, atomGroup: 13, atomRank: 2)
!424 = !DILocation(line: 91, column: 5, scope: !413)
!425 = !DILocation(line: 91, column: 18, scope: !413, atomGroup: 11, atomRank: 1)
!426 = !DILocation(line: 86, column: 21, scope: !403, atomGroup: 5, atomRank: 1)
!427 = !DILocation(line: 86, column: 3, scope: !396, atomGroup: 6, atomRank: 1)
!428 = distinct !{!428, !429, !430, !97, !98}
!429 = !DILocation(line: 86, column: 3, scope: !396)
!430 = !DILocation(line: 92, column: 3, scope: !396)
!431 = !DILocation(line: 95, column: 3, scope: !386)
!432 = !DILocation(line: 96, column: 3, scope: !386, atomGroup: 23, atomRank: 1)
!433 = !DILocation(line: 94, column: 46, scope: !407)
!434 = !DILocation(line: 94, column: 41, scope: !407)
!435 = !DILocation(line: 94, column: 54, scope: !407)
!436 = !DILocation(line: 94, column: 38, scope: !407, atomGroup: 19, atomRank: 2)
!437 = !DILocation(line: 94, column: 30, scope: !407, atomGroup: 20, atomRank: 2)
!438 = !DILocation(line: 94, column: 3, scope: !399, atomGroup: 18, atomRank: 1)
!439 = distinct !{!439, !410, !440, !97, !98}
!440 = !DILocation(line: 94, column: 56, scope: !399)
!441 = !DISubprogram(name: "realloc", scope: !8, file: !8, line: 25, type: !442, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!442 = !DISubroutineType(types: !443)
!443 = !{!126, !126, !385}
!444 = !DILocation(line: 0, scope: !4)
!445 = !DILocation(line: 101, column: 27, scope: !4, atomGroup: 1, atomRank: 2)
!446 = !DILocation(line: 0, scope: !22)
!447 = !DILocation(line: 103, column: 21, scope: !25, atomGroup: 61, atomRank: 1)
!448 = !DILocation(line: 103, column: 3, scope: !22, atomGroup: 62, atomRank: 1)
!449 = !DILocation(line: 112, column: 3, scope: !29)
!450 = !DILocation(line: 104, column: 11, scope: !24)
!451 = !DILocation(line: 104, column: 22, scope: !24, atomGroup: 6, atomRank: 2)
!452 = !DILocation(line: 105, column: 18, scope: !24)
!453 = !DILocation(line: 105, column: 25, scope: !24)
!454 = !DILocation(line: 105, column: 31, scope: !24, atomGroup: 7, atomRank: 2)
!455 = !DILocation(line: 0, scope: !24)
!456 = !DILocation(line: 106, column: 17, scope: !24)
!457 = !DILocation(line: 107, column: 5, scope: !24)
!458 = !DILocation(line: 107, column: 12, scope: !24)
!459 = !DILocation(line: 107, column: 23, scope: !24)
!460 = !{!461, !44, i64 0}
!461 = !{!"entry", !44, i64 0, !44, i64 4}
!462 = !DILocation(line: 107, column: 12, scope: !24, atomGroup: 9, atomRank: 2)
!463 = !DILocation(line: 107, column: 27, scope: !24, atomGroup: 9, atomRank: 1)
!464 = !DILocation(line: 107, column: 60, scope: !24)
!465 = distinct !{!465, !457, !466, !97, !98}
!466 = !DILocation(line: 107, column: 67, scope: !24)
!467 = !DILocation(line: 108, column: 20, scope: !24, atomGroup: 12, atomRank: 1)
!468 = !DILocation(line: 109, column: 16, scope: !24)
!469 = !DILocation(line: 109, column: 21, scope: !24)
!470 = !{!461, !44, i64 4}
!471 = !DILocation(line: 109, column: 21, scope: !24, atomGroup: 13, atomRank: 2)
!472 = !DILocation(line: 109, column: 21, scope: !24, atomGroup: 13, atomRank: 1)
!473 = !DILocation(line: 103, column: 27, scope: !25, atomGroup: 14, atomRank: 2)
!474 = !DILocation(line: 103, column: 21, scope: !25, atomGroup: 4, atomRank: 1)
!475 = !DILocation(line: 103, column: 3, scope: !22, atomGroup: 5, atomRank: 1)
!476 = distinct !{!476, !477, !478, !97, !98}
!477 = !DILocation(line: 103, column: 3, scope: !22)
!478 = !DILocation(line: 110, column: 3, scope: !22)
!479 = !DILocation(line: 114, column: 21, scope: !4, atomGroup: 24, atomRank: 2)
!480 = !DILocation(line: 0, scope: !32)
!481 = !DILocation(line: 115, column: 3, scope: !32, atomGroup: 66, atomRank: 1)
!482 = !DILocation(line: 0, scope: !29)
!483 = !DILocation(line: 113, column: 9, scope: !484)
!484 = distinct !DILexicalBlock(scope: !485, file: !1, line: 113, column: 9)
!485 = distinct !DILexicalBlock(scope: !29, file: !1, line: 112, column: 3)
!486 = !DILocation(line: 113, column: 20, scope: !484)
!487 = !DILocation(line: 113, column: 26, scope: !484, atomGroup: 20, atomRank: 1)
!488 = !DILocation(line: 112, column: 30, scope: !485, atomGroup: 22, atomRank: 2)
!489 = !DILocation(line: 112, column: 21, scope: !485, atomGroup: 18, atomRank: 1)
!490 = !DILocation(line: 112, column: 3, scope: !29, atomGroup: 19, atomRank: 1)
!491 = distinct !{!491, !449, !492, !97, !98}
!492 = !DILocation(line: 113, column: 52, scope: !29)
!493 = !DILocation(line: 116, column: 3, scope: !4)
!494 = !DILocation(line: 117, column: 3, scope: !4, atomGroup: 32, atomRank: 1)
!495 = !DILocation(line: 115, column: 44, scope: !496)
!496 = distinct !DILexicalBlock(scope: !32, file: !1, line: 115, column: 3)
!497 = !DILocation(line: 115, column: 55, scope: !496)
!498 = !DILocation(line: 115, column: 59, scope: !496)
!499 = !DILocation(line: 115, column: 41, scope: !496, atomGroup: 28, atomRank: 2)
!500 = !DILocation(line: 115, column: 30, scope: !496, atomGroup: 29, atomRank: 2)
!501 = !DILocation(line: 115, column: 21, scope: !496, atomGroup: 26, atomRank: 1)
!502 = !DILocation(line: 115, column: 3, scope: !32, atomGroup: 27, atomRank: 1)
!503 = distinct !{!503, !504, !505, !97, !98}
!504 = !DILocation(line: 115, column: 3, scope: !32)
!505 = !DILocation(line: 115, column: 62, scope: !32)
!506 = !DISubprogram(name: "calloc", scope: !8, file: !8, line: 24, type: !507, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!507 = !DISubroutineType(types: !508)
!508 = !{!126, !385, !385}
